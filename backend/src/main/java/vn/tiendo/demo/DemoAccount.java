package vn.tiendo.demo;

import vn.tiendo.identity.Role;

/** An account of the demonstration. */
record DemoAccount(String username, String displayName, Role role, String unitCode, String title) {}
