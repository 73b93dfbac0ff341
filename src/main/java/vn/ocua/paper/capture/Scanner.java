package vn.ocua.paper.capture;

/// A scanner at this PC or in its network.
///
/// @param id by which it is found again
/// @param name maker and model
public record Scanner(String id, String name) {}
