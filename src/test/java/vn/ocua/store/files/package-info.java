/// Files that are whole or not there. Start with `SealedFilesTest`.
@org.jspecify.annotations.NullMarked
package vn.ocua.store.files;
