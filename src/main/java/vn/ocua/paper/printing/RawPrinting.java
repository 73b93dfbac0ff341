package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A receipt printer without a driver, on the network (`tcp://192.168.1.50:9100`) or on a device
/// file (`/dev/usb/lp0`).
///
/// On the network it is asked before (cover, paper) and after: its answer to the last question
/// comes when everything before it is on paper. A device file tells nothing.
final class RawPrinting implements Printing {
    private static final Logger LOG = Logger.getLogger(RawPrinting.class.getName());
    private static final Pattern TCP = Pattern.compile("tcp://([\\w.-]+)(?::(\\d{1,5}))?");
    private static final int PORT = 9100;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int STATE_MILLIS = 1_500;
    private static final int PAPER_MILLIS = 10_000;

    /// `DLE EOT 2`: why it is offline, answered at once.
    private static final byte[] STATE = {0x10, 0x04, 0x02};

    /// `GS r 1`: the paper sensors, answered in its turn.
    private static final byte[] PAPER = {0x1D, 'r', 1};

    private final String address;
    private final @Nullable InetSocketAddress host;

    private RawPrinting(String address, @Nullable InetSocketAddress host) {
        this.address = address;
        this.host = host;
    }

    /// Empty where it is no such address. The network is not asked yet.
    static Optional<RawPrinting> at(String address) {
        Matcher tcp = TCP.matcher(address);
        if (tcp.matches()) {
            int port = tcp.group(2) == null ? PORT : Integer.parseInt(tcp.group(2));
            return port > 65_535
                    ? Optional.empty()
                    : Optional.of(
                            new RawPrinting(
                                    address,
                                    InetSocketAddress.createUnresolved(tcp.group(1), port)));
        }
        // only devices: any other file would be written over
        return address.startsWith("/dev/") && !address.contains("..")
                ? Optional.of(new RawPrinting(address, null))
                : Optional.empty();
    }

    @Override
    public Handed send(Handout paper) {
        byte[] dots;
        try {
            dots = Raster.escpos(paper.pdf(), paper.copies());
        } catch (Fitting.Unreadable e) {
            LOG.log(Level.WARNING, "a paper could not be drawn", e);
            return Handed.not(Trouble.UNREADABLE);
        }
        try {
            return new Handed("", host == null ? device(dots) : network(dots, host));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a receipt printer cannot be reached", e);
            return Handed.not(Trouble.OFFLINE);
        }
    }

    private Progress device(byte[] dots) throws IOException {
        Path device = Path.of(address);
        if (!Files.exists(device)) {
            return new Progress.Failed(Trouble.GONE);
        }
        if (!Files.isWritable(device)) {
            return new Progress.Failed(Trouble.NOT_ALLOWED);
        }
        Files.write(device, dots, StandardOpenOption.WRITE);
        return new Progress.Doubtful();
    }

    private static Progress network(byte[] dots, InetSocketAddress host) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(host.getHostString(), host.getPort()), CONNECT_MILLIS);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(STATE);
            out.flush();
            int state = answer(socket, in, STATE_MILLIS);
            Trouble before = state < 0 ? null : offline(state);
            if (before != null) {
                return new Progress.Failed(before);
            }
            out.write(dots);
            out.write(PAPER);
            out.flush();
            int paper = answer(socket, in, PAPER_MILLIS);
            return paper < 0 ? new Progress.Doubtful() : new Progress.Printed();
        }
    }

    private static @Nullable Trouble offline(int state) {
        if ((state & 0x04) != 0) {
            return Trouble.OPEN;
        }
        if ((state & 0x20) != 0) {
            return Trouble.PAPER_OUT;
        }
        return (state & 0x40) != 0 ? Trouble.JAM : null;
    }

    /// -1 where it says nothing.
    private static int answer(Socket socket, InputStream in, int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return in.read();
        } catch (SocketTimeoutException e) {
            return -1; // Many cheap ones never answer: the officer looks.
        }
    }

    @Override
    public Progress look(String ticket) {
        return new Progress.Doubtful();
    }

    @Override
    public void cancel(String ticket) {
        // What is in the printer's own memory comes out.
    }
}
