package vn.ocua.app.run;

import vn.ocua.base.Fault;

import java.util.zip.CRC32;

/// The short code of a fault: its own, or one that is always the same for the same place in the
/// program.
public final class FaultCode {
    /// No letters or digits that are mistaken for each other over the telephone.
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private FaultCode() {}

    public static String of(Throwable thrown) {
        if (thrown instanceof Fault fault) {
            return fault.code();
        }
        Throwable root = root(thrown);
        CRC32 sum = new CRC32();
        sum.update(
                (root.getClass().getName() + where(root))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder(4);
        long rest = sum.getValue();
        for (int i = 0; i < 4; i++) {
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return code.toString();
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int i = 0; i < 32 && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return root;
    }

    private static String where(Throwable root) {
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.ocua.")) {
                return frame.getClassName() + "." + frame.getMethodName();
            }
        }
        StackTraceElement[] all = root.getStackTrace();
        return all.length == 0 ? "" : all[0].getClassName() + "." + all[0].getMethodName();
    }
}
