import type { DefaultUser } from "next-auth";

declare module "next-auth" {
  interface User extends DefaultUser {
    sessionVersion?: number;
  }
  interface Session {
    readerId?: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sessionVersion?: number;
  }
}
