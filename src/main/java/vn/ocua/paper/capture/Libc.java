package vn.ocua.paper.capture;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// The six calls of Linux that a camera needs, each with its error number kept.
///
/// A call holds its thread, so never from a virtual one.
final class Libc {
    static final int EACCES = 13;
    static final int EAGAIN = 11;
    static final int EBUSY = 16;
    static final int EINTR = 4;
    private static final int O_RDWR = 2;
    private static final int O_NONBLOCK = 0x800;
    private static final int O_CLOEXEC = 0x80000;
    private static final int PROT_READ_WRITE = 3;
    private static final int MAP_SHARED = 1;
    private static final short POLLIN = 1;
    private static final int POLLFD_BYTES = 8;

    private final Linker linker = Linker.nativeLinker();
    private final StructLayout state = Linker.Option.captureStateLayout();
    private final VarHandle errno = state.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private final Linker.Option capture = Linker.Option.captureCallState("errno");
    private final MethodHandle open =
            call("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private final MethodHandle close = call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private final MethodHandle ioctl =
            linker.downcallHandle(
                    linker.defaultLookup().find("ioctl").orElseThrow(),
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS),
                    capture,
                    Linker.Option.firstVariadicArg(2));
    private final MethodHandle poll =
            call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private final MethodHandle mmap =
            call(
                    "mmap",
                    FunctionDescriptor.of(
                            ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
    private final MethodHandle munmap =
            call("munmap", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG));
    private final MemorySegment captured;
    private final MemorySegment pollfd;
    private final Arena arena;

    /// @param arena as long as the camera is open
    Libc(Arena arena) {
        this.arena = arena;
        captured = arena.allocate(state);
        pollfd = arena.allocate(POLLFD_BYTES, 8);
    }

    /// A file descriptor, or −1.
    int open(String path) {
        return with(() ->
                (int)
                        open.invokeExact(
                                captured,
                                arena.allocateFrom(path),
                                O_RDWR | O_NONBLOCK | O_CLOEXEC));
    }

    int close(int fd) {
        return with(() -> (int) close.invokeExact(captured, fd));
    }

    /// 0, or −1.
    int ioctl(int fd, long request, MemorySegment argument) {
        return with(() -> (int) ioctl.invokeExact(captured, fd, request, argument));
    }

    /// Whether something can be read: 1 yes, 0 not in time, −1 it failed.
    int poll(int fd, int millis) {
        pollfd.set(JAVA_INT, 0, fd);
        pollfd.set(java.lang.foreign.ValueLayout.JAVA_SHORT, 4, POLLIN);
        int answer = with(() -> (int) poll.invokeExact(captured, pollfd, 1L, millis));
        short events = pollfd.get(java.lang.foreign.ValueLayout.JAVA_SHORT, 6);
        return answer > 0 && (events & POLLIN) == 0 ? -1 : answer;
    }

    /// Memory shared with the driver; empty where it is refused.
    java.util.Optional<MemorySegment> map(int fd, long bytes, long offset) {
        MemorySegment at =
                with(() ->
                        (MemorySegment)
                                mmap.invokeExact(
                                        captured,
                                        MemorySegment.NULL,
                                        bytes,
                                        PROT_READ_WRITE,
                                        MAP_SHARED,
                                        fd,
                                        offset));
        return at.address() == -1 || at.address() == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(at.reinterpret(bytes));
    }

    int unmap(MemorySegment memory) {
        return with(() -> (int) munmap.invokeExact(captured, memory, memory.byteSize()));
    }

    /// Of the last call.
    int errno() {
        return (int) errno.get(captured, 0L);
    }

    private MethodHandle call(String name, FunctionDescriptor shape) {
        return linker.downcallHandle(
                linker.defaultLookup().find(name).orElseThrow(), shape, capture);
    }

    @FunctionalInterface
    private interface Native<T> {
        T call() throws Throwable;
    }

    private static <T> T with(Native<T> call) {
        try {
            return call.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
