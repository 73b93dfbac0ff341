/// Who can open the store, and who cannot. Start with `KeyRingTest`.
@org.jspecify.annotations.NullMarked
package vn.ocua.store.keys;
