"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";

/** The submit button of a form whose action is a server action: busy while the form is on its way. */
export function SubmitButton({ look = "go", isLoading, ...rest }: ButtonProps) {
  const { pending } = useFormStatus();
  return <Button {...rest} type="submit" look={look} isLoading={isLoading || pending} />;
}
