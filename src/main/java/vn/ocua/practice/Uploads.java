package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The scans: one file each beside a small one that says what was announced. How much has arrived
/// is the file's own length, so a restart knows it too.
final class Uploads {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final String ABOUT = ".json";

    private final Path folder;
    private final JsonMapper json;

    Uploads(Path data, JsonMapper json) {
        this.folder = data.resolve("files");
        this.json = json;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /// What was announced.
    record About(
            String id,
            long length,
            @Nullable String filename,
            @Nullable String sha256,
            @Nullable String mahoso) {}

    /// Makes room for a new upload; `id` and length are safe on return.
    synchronized String create(
            long length,
            @Nullable String filename,
            @Nullable String sha256,
            @Nullable String mahoso) {
        String id = UUID.randomUUID().toString().replace("-", "");
        try {
            write(folder.resolve(id), new byte[0]);
            About about = new About(id, length, filename, sha256, mahoso);
            write(folder.resolve(id + ABOUT), json.writeValueAsBytes(about));
        } catch (IOException e) {
            throw fault(e);
        }
        return id;
    }

    synchronized Optional<About> find(String id) {
        Path about = folder.resolve(id + ABOUT);
        if (!ID.matcher(id).matches() || !Files.exists(about)) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(Files.readAllBytes(about), About.class));
        } catch (JacksonException e) {
            return Optional.empty(); // Torn by a kill before it was announced: it never was.
        } catch (IOException e) {
            throw fault(e);
        }
    }

    synchronized long offset(String id) {
        try {
            return Files.size(folder.resolve(id));
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /// Adds bytes at the end; they are safe on return.
    synchronized void append(String id, byte[] bytes) {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(id), StandardOpenOption.APPEND)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /// Whether a whole upload is what was announced; if not, it begins again at 0.
    synchronized boolean isSound(About about) {
        if (about.sha256() == null) {
            return true;
        }
        Path file = folder.resolve(about.id());
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[64 * 1024];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
            if (HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(about.sha256())) {
                return true;
            }
            write(file, new byte[0]);
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    synchronized byte[] content(String id) {
        try {
            return Files.readAllBytes(folder.resolve(id));
        } catch (IOException e) {
            throw fault(e);
        }
    }

    synchronized List<About> all() {
        try (Stream<Path> files = Files.list(folder)) {
            List<About> all = new ArrayList<>();
            files.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(ABOUT))
                    .map(n -> n.substring(0, n.length() - ABOUT.length()))
                    .sorted()
                    .forEach(id -> find(id).ifPresent(all::add));
            return all;
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private Fault fault(IOException cause) {
        return new Fault("TH-03", Sentence.of("fault.practice.write", folder), cause);
    }
}
