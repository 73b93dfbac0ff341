/// Commands as they are typed: in this process and in real ones, on real folders.
@NullMarked
package vn.ocua.app;

import org.jspecify.annotations.NullMarked;
