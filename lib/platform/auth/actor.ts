/** Who is signed in. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
  /** The admin who looks at the app as this person; absent where it is the person themselves. */
  readonly impersonatedBy?: string;
}
