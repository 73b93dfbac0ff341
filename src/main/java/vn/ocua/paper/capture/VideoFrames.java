package vn.ocua.paper.capture;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An open `/dev/video…`: buffers shared with the driver, filled and given back one by one.
///
/// Numbers and places are those of `linux/videodev2.h` on 64-bit systems; they were compared with
/// the header, but no real camera was at hand.
final class VideoFrames implements Frames {
    private static final long QUERYCAP = 0x80685600L;
    private static final long S_FMT = 0xc0d05605L;
    private static final long REQBUFS = 0xc0145608L;
    private static final long QUERYBUF = 0xc0585609L;
    private static final long QBUF = 0xc058560fL;
    private static final long DQBUF = 0xc0585611L;
    private static final long STREAMON = 0x40045612L;
    private static final long STREAMOFF = 0x40045613L;

    private static final int CAPTURE = 1;
    private static final int MMAP = 1;
    private static final int CAN_CAPTURE = 1;
    private static final int CAN_STREAM = 0x0400_0000;
    private static final int HAS_DEVICE_CAPS = 0x8000_0000;
    private static final int MJPG = 0x47504a4d;
    private static final int JPEG = 0x4745504a;
    private static final int YUYV = 0x56595559;
    private static final int GREY = 0x59455247;
    private static final int NV12 = 0x3231564e;

    /// Fine enough for the code of a card held at arm's length.
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 720;
    private static final int BUFFERS = 2;

    private final VideoDevice device;
    private final Arena arena = Arena.ofShared();
    private final Libc libc = new Libc(arena);
    private final List<MemorySegment> buffers = new ArrayList<>();

    /// For one picture after another: what an arena gave it never takes back.
    private final MemorySegment filled = arena.allocate(0x58, 8);

    private int fd = -1;
    private int width;
    private int height;
    private int stride;
    private int format;

    private VideoFrames(VideoDevice device) {
        this.device = device;
    }

    static VideoFrames open(VideoDevice device) {
        VideoFrames frames = new VideoFrames(device);
        try {
            frames.begin();
            return frames;
        } catch (RuntimeException e) {
            frames.close();
            throw e;
        }
    }

    @Override
    public Optional<Frame> next(Duration patience) {
        int ready = libc.poll(fd, (int) patience.toMillis());
        if (ready == 0 || ready < 0 && libc.errno() == Libc.EINTR) {
            return Optional.empty();
        }
        MemorySegment buffer = named(filled, 0);
        if (ready < 0 || libc.ioctl(fd, DQBUF, buffer) < 0) {
            if (ready > 0 && libc.errno() == Libc.EAGAIN) {
                return Optional.empty();
            }
            throw CameraTrouble.GONE.fault(device.name());
        }
        int index = buffer.get(JAVA_INT, 0);
        int used = buffer.get(JAVA_INT, 8);
        MemorySegment memory = buffers.get(index);
        byte[] bytes = memory.asSlice(0, Math.min(used, memory.byteSize())).toArray(JAVA_BYTE);
        libc.ioctl(fd, QBUF, buffer);
        return switch (format) {
            case MJPG, JPEG -> Frame.jpeg(bytes);
            case YUYV -> Frame.planar(bytes, width, height, stride, 2);
            default -> Frame.planar(bytes, width, height, stride, 1);
        };
    }

    @Override
    public void close() {
        if (fd >= 0) {
            libc.ioctl(fd, STREAMOFF, type());
            buffers.forEach(libc::unmap);
            libc.close(fd);
            fd = -1;
        }
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    private void begin() {
        fd = libc.open(device.id());
        if (fd < 0) {
            throw refused();
        }
        if (!canCapture() || !choose(MJPG) && !choose(YUYV)) {
            throw CameraTrouble.STRANGE.fault(device.name());
        }
        MemorySegment wanted = arena.allocate(20, 8);
        wanted.set(JAVA_INT, 0, BUFFERS);
        wanted.set(JAVA_INT, 4, CAPTURE);
        wanted.set(JAVA_INT, 8, MMAP);
        if (libc.ioctl(fd, REQBUFS, wanted) < 0) {
            throw refused();
        }
        for (int i = 0; i < wanted.get(JAVA_INT, 0); i++) {
            share(i);
        }
        if (buffers.isEmpty() || libc.ioctl(fd, STREAMON, type()) < 0) {
            throw refused();
        }
    }

    private boolean canCapture() {
        MemorySegment about = arena.allocate(104, 8);
        if (libc.ioctl(fd, QUERYCAP, about) < 0) {
            return false;
        }
        int all = about.get(JAVA_INT, 0x54);
        int can = (all & HAS_DEVICE_CAPS) != 0 ? about.get(JAVA_INT, 0x58) : all;
        return (can & CAN_CAPTURE) != 0 && (can & CAN_STREAM) != 0;
    }

    /// The driver answers with what it can do that comes nearest.
    private boolean choose(int wanted) {
        MemorySegment at = arena.allocate(208, 8);
        at.set(JAVA_INT, 0, CAPTURE);
        at.set(JAVA_INT, 8, WIDTH);
        at.set(JAVA_INT, 12, HEIGHT);
        at.set(JAVA_INT, 16, wanted);
        if (libc.ioctl(fd, S_FMT, at) < 0) {
            if (libc.errno() == Libc.EBUSY) {
                throw refused();
            }
            return false;
        }
        width = at.get(JAVA_INT, 8);
        height = at.get(JAVA_INT, 12);
        format = at.get(JAVA_INT, 16);
        int bytes = at.get(JAVA_INT, 24);
        stride = bytes > 0 ? bytes : width * (format == YUYV ? 2 : 1);
        return List.of(MJPG, JPEG, YUYV, GREY, NV12).contains(format);
    }

    private void share(int index) {
        MemorySegment buffer = buffer(index);
        if (libc.ioctl(fd, QUERYBUF, buffer) < 0) {
            throw refused();
        }
        long bytes = Integer.toUnsignedLong(buffer.get(JAVA_INT, 0x48));
        long offset = Integer.toUnsignedLong(buffer.get(JAVA_INT, 0x40));
        buffers.add(libc.map(fd, bytes, offset).orElseThrow(this::refused));
        if (libc.ioctl(fd, QBUF, buffer) < 0) {
            throw refused();
        }
    }

    private MemorySegment buffer(int index) {
        return named(arena.allocate(0x58, 8), index);
    }

    private static MemorySegment named(MemorySegment buffer, int index) {
        buffer.fill((byte) 0);
        buffer.set(JAVA_INT, 0, index);
        buffer.set(JAVA_INT, 4, CAPTURE);
        buffer.set(JAVA_INT, 0x3c, MMAP);
        return buffer;
    }

    private MemorySegment type() {
        MemorySegment type = arena.allocate(JAVA_INT);
        type.set(JAVA_INT, 0, CAPTURE);
        return type;
    }

    private RuntimeException refused() {
        return switch (libc.errno()) {
            case Libc.EBUSY -> CameraTrouble.TAKEN.fault(device.name());
            case Libc.EACCES -> CameraTrouble.FORBIDDEN.fault(device.name());
            default -> CameraTrouble.GONE.fault(device.name());
        };
    }
}
