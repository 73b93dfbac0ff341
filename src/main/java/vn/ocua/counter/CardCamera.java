package vn.ocua.counter;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.paper.capture.Camera;
import vn.ocua.paper.capture.CameraTrouble;
import vn.ocua.paper.capture.Cameras;
import vn.ocua.paper.capture.CodeInFrame;
import vn.ocua.paper.capture.Frame;
import vn.ocua.paper.capture.Frames;
import vn.ocua.person.Card;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Reads the code of a card that is held before a camera. Pictures are looked at and forgotten.
public final class CardCamera {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /// So long without a picture is a camera that does not work.
    private static final int SILENT_LOOKS = 50;

    /// @param id kept as what the officer chose; for a pipe its path
    public record Device(String id, String name) {}

    /// What the camera saw last.
    ///
    /// @param light 0 black to 255 white, row after row
    /// @param other a code was read that is not a card's
    public record Seen(String camera, int width, int height, byte[] light, boolean other) {}

    /// Cameras of this PC, the chosen one first. Takes a moment; off the UI thread.
    public List<Device> present(String chosen) {
        return Cameras.present(chosen).stream()
                .map(one -> new Device(one.id(), one.name()))
                .toList();
    }

    /// Looks until a card is read, or nobody wants it any more; then the camera is closed. It runs
    /// on a thread of its own, because waiting for a device holds a thread.
    ///
    /// @param chosen as in [#present]; empty for any
    /// @param seen called with each picture, off the UI thread
    /// @return the card's text; empty where it was stopped
    /// @throws Fault `MA-…`: no camera, taken, forbidden, pulled out
    public Optional<String> read(String chosen, Consumer<Seen> seen, BooleanSupplier stopped) {
        FutureTask<Optional<String>> work = new FutureTask<>(() -> look(chosen, seen, stopped));
        Thread.ofPlatform().daemon().name("ocua-camera").start(work);
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw CameraTrouble.GONE.fault(chosen, e.getCause());
        }
    }

    private static Optional<String> look(
            String chosen, Consumer<Seen> seen, BooleanSupplier stopped) {
        List<Camera> all = Cameras.present(chosen);
        if (all.isEmpty()) {
            throw CameraTrouble.NONE.fault("");
        }
        Camera camera = all.getFirst();
        int silent = 0;
        try (Frames frames = camera.open()) {
            while (!stopped.getAsBoolean()) {
                Optional<Frame> next = frames.next(PATIENCE);
                silent = next.isPresent() ? 0 : silent + 1;
                if (silent > SILENT_LOOKS) {
                    throw CameraTrouble.SILENT.fault(camera.name());
                }
                if (next.isPresent()) {
                    Frame frame = next.get();
                    Optional<String> code = CodeInFrame.read(frame);
                    boolean card =
                            code.filter(text -> Card.read(text) instanceof Outcome.Done<Card>)
                                    .isPresent();
                    seen.accept(
                            new Seen(
                                    camera.name(),
                                    frame.width(),
                                    frame.height(),
                                    frame.light(),
                                    code.isPresent() && !card));
                    if (card) {
                        return code;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
