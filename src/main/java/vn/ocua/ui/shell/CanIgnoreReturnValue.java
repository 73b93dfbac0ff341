package vn.ocua.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/// The answer may be left: work that nobody means to stop. Checked at build by its name.
@Target(ElementType.METHOD)
@interface CanIgnoreReturnValue {}
