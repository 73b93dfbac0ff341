package vn.ocua.paper.press;

/// A piece of text in one style. A value is one run: when one letter needs the second face, all of
/// it is set in the second face.
public record Run(String text, Style style) {}
