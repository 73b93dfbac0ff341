package vn.ocua.paper.capture;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Pictures out of a stream, read ahead by one: whoever writes into a pipe waits, so what is seen
/// is never old.
final class StreamFrames implements Frames {
    /// An empty picture at the end of all.
    private static final byte[] END = {};

    private final String name;
    private final Opening opening;
    private final Runnable whenClosed;
    private final BlockingQueue<byte[]> ahead = new ArrayBlockingQueue<>(1);
    private final Thread reader;
    private volatile @Nullable InputStream open;
    private volatile boolean closed;

    /// Opens what is read; a pipe nobody writes into yet may keep it waiting.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /// @param whenClosed ends whoever writes
    StreamFrames(String name, Opening opening, Runnable whenClosed) {
        this.name = name;
        this.opening = opening;
        this.whenClosed = whenClosed;
        reader = Thread.ofPlatform().daemon().name("ocua-camera-stream").start(this::read);
    }

    @Override
    public Optional<Frame> next(Duration patience) {
        try {
            byte[] file = ahead.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (file == END) {
                throw CameraTrouble.GONE.fault(name);
            }
            return file == null ? Optional.empty() : Frame.jpeg(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        closed = true;
        reader.interrupt();
        whenClosed.run();
        shut(open);
    }

    private void read() {
        try {
            InputStream in = opening.open();
            open = in;
            if (closed) {
                shut(in);
                return;
            }
            try (in) {
                MotionJpeg pictures = new MotionJpeg(new BufferedInputStream(in, 1 << 16));
                for (var next = pictures.next();
                        next.isPresent() && !closed;
                        next = pictures.next()) {
                    ahead.put(next.get());
                }
            } catch (IOException e) {
                ahead.put(END); // The same as an end: the cable, the child or the pipe is gone.
                return;
            }
            ahead.put(END);
        } catch (IOException e) {
            if (!closed) {
                ahead.add(END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Closed.
        }
    }

    private static void shut(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            return; // Nothing was written that could be lost.
        }
    }
}
