package vn.ocua.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// Seals a stream into a new file as it is read, and forces it.
final class SealedWriter {
    /// Far above any scan, and still an array when it is read again.
    private static final long LONGEST = 512 << 20;

    /// What was to be read failed, not the disk that was to be written.
    static final class SourceFailed extends IOException {
        private static final long serialVersionUID = 1L;

        SourceFailed(IOException cause) {
            super(cause);
        }
    }

    private final SecretKey key;

    SealedWriter(SecretKey key) {
        this.key = key;
    }

    /// @return SHA-256 of what was read, in hex
    String write(InputStream content, Path file) throws IOException {
        byte[] head = Sealed.head();
        Cipher cipher = Sealed.cipher(Cipher.ENCRYPT_MODE, key, "", head);
        MessageDigest digest = SealedFiles.digest();
        byte[] part = new byte[64 << 10];
        try (FileChannel channel = Durable.create(file)) {
            write(channel, head);
            long length = 0;
            for (int read = read(content, part); read >= 0; read = read(content, part)) {
                length += read;
                if (length > LONGEST) {
                    throw new IllegalArgumentException("longer than " + LONGEST + " bytes");
                }
                digest.update(part, 0, read);
                byte[] sealed = cipher.update(part, 0, read);
                write(channel, sealed == null ? new byte[0] : sealed);
            }
            write(channel, cipher.doFinal());
            channel.force(true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int read(InputStream content, byte[] part) throws SourceFailed {
        try {
            return content.read(part);
        } catch (IOException e) {
            throw new SourceFailed(e);
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }
}
