/// Where the window's papers go.
@NullMarked
package vn.ocua.app.window;

import org.jspecify.annotations.NullMarked;
