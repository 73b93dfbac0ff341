package vn.ocua.paper.capture;

import java.util.ArrayList;
import java.util.List;

/// The cameras of this PC.
public final class Cameras {
    private Cameras() {}

    /// What is plugged in, the chosen one first; asking Windows takes a second or two.
    ///
    /// @param chosen an [Camera#id()], or the path of a pipe or file with Motion JPEG; empty for
    ///   any
    public static List<Camera> present(String chosen) {
        List<Camera> all = new ArrayList<>(VideoDevice.present());
        all.addAll(WindowsCamera.present());
        List<Camera> first = all.stream().filter(one -> one.id().equals(chosen)).toList();
        if (first.isEmpty() && isStream(chosen)) {
            all.addFirst(new StreamCamera(chosen));
        } else {
            all.removeAll(first);
            all.addAll(0, first);
        }
        return all;
    }

    /// A path that is no device node of the kernel.
    private static boolean isStream(String chosen) {
        return !chosen.isEmpty() && !chosen.startsWith("/dev/") && !chosen.startsWith("\\\\?\\");
    }
}
