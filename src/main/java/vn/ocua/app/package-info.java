/// Main, command line, wiring.
@NullMarked
package vn.ocua.app;

import org.jspecify.annotations.NullMarked;
