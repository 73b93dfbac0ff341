package vn.ocua.practice;

import vn.ocua.portal.ErrorCode;

/// The codes this portal gives beside those of the contract.
final class Codes {
    /// A service this endpoint does not have.
    static final ErrorCode NO_SERVICE = ErrorCode.of(5);

    /// `madonvi` or `dstcode` is not the one this account signs in with.
    static final ErrorCode NOT_YOURS = ErrorCode.of(6);

    /// A call whose own fields are wrong: no data, a limit above 500.
    static final ErrorCode BAD_CALL = ErrorCode.of(7);

    /// A field that a dossier or row must have is not there.
    static final ErrorCode MISSING = ErrorCode.of(10);

    /// A field is there but cannot be that.
    static final ErrorCode MALFORMED = ErrorCode.of(11);

    /// Two progress rows of a dossier within one second.
    static final ErrorCode SAME_SECOND = ErrorCode.of(15);

    /// An update of another desk's dossier.
    static final ErrorCode FOREIGN = ErrorCode.of(16);

    /// Refused on request of the fault plan.
    static final ErrorCode ON_PURPOSE = ErrorCode.of(20);

    /// Means nothing, on purpose.
    static final ErrorCode UNHEARD_OF = ErrorCode.of(777);

    private Codes() {}
}
