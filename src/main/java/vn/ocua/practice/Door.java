package vn.ocua.practice;

/// One endpoint: answers a request that has been read whole.
@FunctionalInterface
interface Door {
    Answer answer(Asked asked);
}
