package vn.ocua.paper;

/// On what a paper is printed: receipts on [#A4] or [#A5X2], appointment slips on [#A5], [#ROLL80]
/// or [#ROLL58].
public enum Format {
    A4,
    /// Two A5 copies on one A4 sheet, cut once.
    A5X2,
    A5,
    /// Roll of 80 mm.
    ROLL80,
    /// Roll of 58 mm.
    ROLL58
}
