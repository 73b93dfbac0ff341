import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats every Java file below `src` (`rewrite`), or fails where one is not formatted (`check`).
///
/// Run on the toolchain's JDK with google-java-format on the class path: the formatter parses with the compiler it runs
/// on, and Maven itself may run on an older one.
class Format {
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        for (String part : List.of("api", "code", "file", "main", "parser", "tree", "util")) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.google.googlejavaformat.java.Main", "--aosp"));
        command.addAll(args[0].equals("check") ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        try (var files = Files.walk(Path.of("src"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".java") && !name.contains("build")).sorted().forEach(command::add);
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        int code = process.waitFor();
        if (code != 0) {
            System.err.println("Not formatted as above. Run: mvn validate exec:exec@format");
        }
        System.exit(code);
    }
}
