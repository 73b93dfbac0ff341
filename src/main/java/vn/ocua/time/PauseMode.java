package vn.ocua.time;

/// The two lawful readings of what waiting for a supplement does to the time limit.
public enum PauseMode {
    /// What was left at the request runs on from the complete answer.
    PAUSE,
    /// The full time runs again from the complete answer.
    RESTART
}
