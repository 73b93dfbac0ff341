/// The journal under everything a disk can do to it. Start with `PowerCutTest`.
@org.jspecify.annotations.NullMarked
package vn.ocua.store.journal;
