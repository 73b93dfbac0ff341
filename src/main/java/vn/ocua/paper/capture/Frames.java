package vn.ocua.paper.capture;

import java.time.Duration;
import java.util.Optional;

/// Pictures of an open camera, one after another; closing puts its light out.
public interface Frames extends AutoCloseable {
    /// The next picture; empty where none came within the patience, so that whoever waits can ask
    /// whether it is still wanted. A picture that cannot be read is passed over.
    ///
    /// @throws vn.ocua.base.Fault `MA-02`: the camera was pulled out or has stopped
    Optional<Frame> next(Duration patience);

    @Override
    void close();
}
