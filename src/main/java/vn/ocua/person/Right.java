package vn.ocua.person;

/// What an officer may do. Who has which stands in [Rights].
public enum Right {
    /// Receive a dossier, and guide or refuse before acceptance.
    RECEIVE,
    GUIDE,
    /// Search, and see a dossier; identity numbers and phones stay masked without [#SEE_IDENTITY].
    FIND,
    SHOW,
    SEE_IDENTITY,
    PRINT,
    /// Hand-over minutes with the post.
    HAND_OVER,
    FORWARD,
    ASK_SUPPLEMENT,
    REJECT,
    WITHDRAW,
    STOP,
    RECORD_RESULT,
    RETURN_RESULT,
    ATTACH,
    CORRECT,
    SYNC,
    REPORT,
    BACKUP,
    VERIFY,
    EXTEND,
    REASSIGN,
    /// Enter a paper registration afterwards, with its own moment of receiving.
    BACKDATE,
    /// Say that a clock which went back is right.
    CONFIRM_CLOCK,
    LOOK_INSIDE_JOURNAL,
    MANAGE_OFFICERS,
    IMPORT_CATALOGUE,
    IMPORT_CALENDAR,
    SET_UP_PORTAL,
    CHANGE_SETTINGS,
    RESTORE
}
