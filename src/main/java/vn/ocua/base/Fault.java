package vn.ocua.base;

/// Something outside the rules went wrong: disk, file, key, line. Carries a short code for the
/// officer and a sentence that says what is safe and what to do next; the details go to the log.
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Sentence sentence;

    /// @param code short and stable, like `LƯU-01`; shown at the end of the sentence
    /// @param sentence key `fault.…`
    public Fault(
            String code, Sentence sentence, @org.jspecify.annotations.Nullable Throwable cause) {
        super(code + " " + sentence.key() + " " + sentence.args(), cause);
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public Sentence sentence() {
        return sentence;
    }
}
