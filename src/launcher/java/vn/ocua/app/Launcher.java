package vn.ocua.app;

import java.lang.reflect.InvocationTargetException;

/** Compiled for Java 17 so that an older Java can load it and say in words which one is needed. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        if (Runtime.version().feature() < 25) {
            System.err.println(
                    "Ô Cửa cần Java 25, máy đang chạy Java "
                            + Runtime.version().feature()
                            + ". Cài Java 25 rồi mở lại.");
            System.exit(3);
        }
        try {
            Class.forName("vn.ocua.app.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
