package vn.ocua.app.owner;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/// This process owns a data folder, and carries out what others are asked for on it.
public final class Owner implements AutoCloseable {
    /// Its lock is what owning means; the file itself stays.
    public static final String LOCK = "owner.lock";

    private static final Logger LOG = Logger.getLogger(Owner.class.getName());

    private final Path data;
    private final FileChannel lock;
    private @Nullable ServerSocketChannel server;
    private int visitors;
    private boolean leaving;

    private Owner(Path data, FileChannel lock) {
        this.data = data;
        this.lock = lock;
    }

    /// @return null when another process (or another command of this one) owns the folder
    /// @throws Fault when the lock cannot be made, for want of a right or of room
    public static @Nullable Owner take(Path data) {
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            data.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Owner(data, channel);
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException e) {
            close(channel);
            return null;
        } catch (IOException e) {
            close(channel);
            throw new Fault("AP-01", Sentence.of("fault.app.lock", data), e);
        }
    }

    /// From now on other processes are answered; a socket left by a killed owner is replaced.
    public void serve(Answering answering) {
        try {
            Meeting.prepare(data);
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(Meeting.address(data));
            server = opened;
            Thread.ofPlatform()
                    .name("ocua-owner")
                    .daemon(true)
                    .start(() -> accept(opened, answering));
        } catch (IOException e) {
            throw new Fault("AP-04", Sentence.of("fault.app.meeting", data), e);
        }
    }

    private void accept(ServerSocketChannel from, Answering answering) {
        while (from.isOpen()) {
            try {
                SocketChannel channel = from.accept();
                // Not virtual: the stretching of a few passwords would keep all carriers busy, and
                // the others' heartbeats would stop.
                Thread.ofPlatform().daemon(true).start(() -> visit(channel, answering));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a command could not reach the owner", e);
            }
        }
    }

    private void visit(SocketChannel channel, Answering answering) {
        boolean counted = enter();
        try (Connection connection = new Connection(channel)) {
            if (counted) {
                new Visit(connection).receive(answering);
            } else {
                // Closed before it was read, the command would break off and the answer be lost.
                connection.receive();
                connection.send(Frame.of(Frame.Kind.LEAVING));
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "the asking process is gone", e);
        } finally {
            if (counted) {
                leave();
            }
        }
    }

    private synchronized boolean enter() {
        if (!leaving) {
            visitors++;
        }
        return !leaving;
    }

    private synchronized void leave() {
        visitors--;
        notifyAll();
    }

    /// Waits until everything handed over is done; whoever comes from now on is told that the owner
    /// leaves, so that nobody keeps it here by asking again and again.
    public synchronized void finish() {
        leaving = true;
        boolean interrupted = false;
        while (visitors > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Gives the folder back.
    @Override
    public void close() {
        finish();
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(Meeting.address(data).getPath());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "socket", e);
        } finally {
            close(lock);
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "lock", e);
        }
    }
}
