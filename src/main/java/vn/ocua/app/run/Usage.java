package vn.ocua.app.run;

import vn.ocua.base.Sentence;

/// The command was given wrongly; nothing was tried.
public final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Usage(String key, Object... args) {
        super(key);
        this.sentence = Sentence.of(key, args);
    }

    public Sentence sentence() {
        return sentence;
    }
}
