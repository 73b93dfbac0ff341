package vn.ocua.app.bench;

/// Something to be measured.
///
/// @param name key of its text in the table
/// @param threads that run the step at the same time
record Contender(String name, int threads, Step step) {
    /// One operation.
    @FunctionalInterface
    interface Step {
        /// @param index 0, 1, 2 … over all rounds; no two operations of a contender share one
        void run(int index) throws Exception;
    }
}
