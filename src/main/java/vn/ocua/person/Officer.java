package vn.ocua.person;

/// A person who signs acts at this desk.
///
/// @param name what is typed to sign in, `[a-z0-9._-]{2,32}`
/// @param fullName as printed under a signature
public record Officer(String name, String fullName, Role role) {}
