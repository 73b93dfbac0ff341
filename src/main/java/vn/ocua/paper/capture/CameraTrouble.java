package vn.ocua.paper.capture;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

/// What can be the matter with a camera.
public enum CameraTrouble {
    NONE("MA-01", "fault.camera.none"),
    GONE("MA-02", "fault.camera.gone"),
    TAKEN("MA-03", "fault.camera.taken"),
    FORBIDDEN("MA-04", "fault.camera.forbidden"),
    /// It gives pictures that nobody here can read.
    STRANGE("MA-05", "fault.camera.strange"),
    /// Nothing came for some seconds.
    SILENT("MA-06", "fault.camera.silent");

    private final String code;
    private final String key;

    CameraTrouble(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /// @param camera as the officer knows it
    public Fault fault(String camera, @Nullable Throwable cause) {
        return new Fault(code, Sentence.of(key, camera), cause);
    }

    public Fault fault(String camera) {
        return fault(camera, null);
    }
}
