import { Landing } from "./_components/landing";

export default function LandingPage() {
  return <Landing demoEnabled={false} />;
}
