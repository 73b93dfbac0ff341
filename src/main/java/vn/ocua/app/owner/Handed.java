package vn.ocua.app.owner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A command as it travels to the owner.
///
/// @param environment the variables that our commands read, passwords among them
/// @param directory where its relative paths begin
/// @param terminal a person watches its standard error
public record Handed(
        List<String> arguments,
        Map<String, String> environment,
        String directory,
        boolean terminal) {
    /// Another number: another program, which must not guess.
    private static final int FORMAT = 1;

    public Handed {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            text(out, argument);
        }
        out.writeInt(environment.size());
        for (var entry : environment.entrySet()) {
            text(out, entry.getKey());
            text(out, entry.getValue());
        }
        text(out, directory);
        out.writeBoolean(terminal);
        return bytes.toByteArray();
    }

    static Handed read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != FORMAT) {
            throw new IOException("another program's command");
        }
        List<String> arguments = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            arguments.add(text(in));
        }
        Map<String, String> environment = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            environment.put(text(in), text(in));
        }
        return new Handed(arguments, environment, text(in), in.readBoolean());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > Frame.LARGEST) {
            throw new IOException("not a text");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
