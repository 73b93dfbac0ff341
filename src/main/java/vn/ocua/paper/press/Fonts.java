package vn.ocua.paper.press;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The faces in memory, each read at its first use and then shared by all documents and threads.
public final class Fonts {
    private final Map<Face, TrueType> read = new ConcurrentHashMap<>();

    public TrueType get(Face face) {
        return read.computeIfAbsent(face, Fonts::read);
    }

    private static TrueType read(Face face) {
        String name = "/vn/ocua/paper/fonts/" + face.file() + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing " + name);
            }
            return new TrueType(in.readAllBytes());
        } catch (IOException e) {
            throw new Fault("GIẤY-01", Sentence.of("fault.paper.font", face.file()), e);
        }
    }
}
