package vn.ocua.paper.capture;

/// A camera at this PC.
public interface Camera {
    /// By which it is found again at the next start.
    String id();

    /// As its maker calls it.
    String name();

    /// Begins to take pictures; its light goes on.
    ///
    /// @throws vn.ocua.base.Fault `MA-…`: it is taken, forbidden or gone
    Frames open();
}
