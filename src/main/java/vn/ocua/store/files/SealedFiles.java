package vn.ocua.store.files;

import vn.ocua.base.Fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Scans and issued papers, each kept once under what it contains, sealed, and safe on disk before
/// its name is given out.
///
/// A file's own name is a keyed hash of its content's hash: who has a copy of a paper but not the
/// key cannot tell whether it is here.
public final class SealedFiles {
    private final Path folder;
    private final Path fresh;
    private final SecretKey key;

    private SealedFiles(Path folder, SecretKey key) {
        this.folder = folder;
        this.fresh = folder.resolve("new");
        this.key = key;
    }

    /// Makes the folder if need be and clears away what an earlier stop left half written there.
    ///
    /// @param folder of the objects, for example `objects` in the data folder
    public static SealedFiles open(Path folder, SecretKey key) {
        SealedFiles files = new SealedFiles(folder, key);
        try {
            Files.createDirectories(files.fresh, Durable.ownerOnly("rwx------"));
            try (Stream<Path> left = Files.list(files.fresh)) {
                for (Path half : left.toList()) {
                    Files.delete(half);
                }
            }
            Durable.forceFolder(folder);
            return files;
        } catch (IOException e) {
            throw Faults.write(folder, folder, e);
        }
    }

    /// @return SHA-256 of the content, in hex
    public String put(byte[] content) {
        return put(new ByteArrayInputStream(content));
    }

    /// Reads the stream to its end, holding only a small part of it at a time; half a gigabyte at
    /// most, and how much a paper may have is the caller's rule.
    ///
    /// @return SHA-256 of the content, in hex
    /// @throws Fault when the stream cannot be read or the disk not written; nothing is kept then
    public String put(InputStream content) {
        try {
            Path half = Files.createTempFile(fresh, "put", "", Durable.ownerOnly("rw-------"));
            Files.delete(half);
            try {
                String sha256 = new SealedWriter(key).write(content, half);
                keep(half, sha256);
                return sha256;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (SealedWriter.SourceFailed e) {
            throw Faults.source(e);
        } catch (IOException e) {
            throw Faults.write(folder, folder, e);
        }
    }

    /// The content again, verified.
    ///
    /// @param sha256 as [#put] gave it
    /// @throws Fault when it is not here or was damaged
    public byte[] get(String sha256) {
        Path file = file(sha256);
        try {
            if (!Files.exists(file)) {
                throw Faults.missing(sha256);
            }
            byte[] plain = Sealed.open(key, "", Files.readAllBytes(file));
            if (plain == null || !sha256.equals(hex(digest().digest(plain)))) {
                throw Faults.damaged(sha256);
            }
            return plain;
        } catch (IOException e) {
            throw Faults.unreadable(file, e);
        }
    }

    public boolean has(String sha256) {
        return Files.exists(file(sha256));
    }

    /// @return what is wrong with it, if anything
    public Optional<Fault> check(String sha256) {
        try {
            get(sha256);
            return Optional.empty();
        } catch (Fault fault) {
            return Optional.of(fault);
        }
    }

    /// Where a content is kept, for backups that copy sealed files as they are.
    public Path file(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update("ocua file name 1".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            String name = hex(mac.doFinal(HexFormat.of().parseHex(sha256)));
            return folder.resolve(name.substring(0, 2)).resolve(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(Path half, String sha256) throws IOException {
        Path file = file(sha256);
        Path shelf = folder.resolve(String.valueOf(file.getFileName()).substring(0, 2));
        if (Files.exists(file) && check(sha256).isEmpty()) {
            Durable.forceFolder(shelf); // Perhaps renamed just before a stop.
            return;
        }
        if (Files.exists(file)) {
            Durable.setAside(file); // The same content comes again: a damaged one heals.
        }
        Files.createDirectories(shelf, Durable.ownerOnly("rwx------"));
        Durable.forceFolder(folder);
        Durable.rename(half, file);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
