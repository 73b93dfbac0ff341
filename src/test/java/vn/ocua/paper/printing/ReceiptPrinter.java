package vn.ocua.paper.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A receipt printer on a real socket of this PC: answers what it is asked, keeps what it got.
public final class ReceiptPrinter implements AutoCloseable {
    private final ServerSocket door;
    private final int state;
    private final boolean answers;
    private final BlockingQueue<byte[]> papers = new LinkedBlockingQueue<>();

    /// @param state its answer to `DLE EOT 2`
    /// @param answers whether it says anything at all
    public ReceiptPrinter(int state, boolean answers) throws IOException {
        this.state = state;
        this.answers = answers;
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "tcp://127.0.0.1:" + door.getLocalPort();
    }

    /// The bytes of the next paper, without the questions around it.
    public byte[] paper() throws InterruptedException {
        return papers.take();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket socket = door.accept()) {
                    talk(socket.getInputStream(), socket.getOutputStream());
                }
            }
        } catch (IOException e) {
            papers.clear(); // closed
        }
    }

    private void talk(InputStream in, OutputStream out) throws IOException {
        in.readNBytes(3);
        if (answers) {
            out.write(state);
            out.flush();
        }
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            got.write(buffer, 0, n);
            byte[] all = got.toByteArray();
            int end = all.length - 3;
            if (end > 0 && all[end] == 0x1D && all[end + 1] == 'r' && all[end + 2] == 1) {
                papers.add(java.util.Arrays.copyOf(all, end));
                if (answers) {
                    out.write(0);
                    out.flush();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
