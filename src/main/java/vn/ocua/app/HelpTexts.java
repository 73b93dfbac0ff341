package vn.ocua.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import vn.ocua.base.Texts;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;

/// What `--help` says, out of our one bundle under picocli's names.
final class HelpTexts extends ResourceBundle {
    private final Texts texts;
    private final Map<String, String> said = new LinkedHashMap<>();

    HelpTexts(CommandLine root, Texts texts) {
        this.texts = texts;
        put("usage.synopsisHeading", "cli.help.synopsis", "");
        put("usage.commandListHeading", "cli.help.commands", "");
        describe(root, "ocua", "cli.help.ocua");
    }

    private void describe(CommandLine command, String name, String key) {
        put(name + ".usage.description", key, "%n");
        command.getCommandSpec()
                .options()
                .forEach(option -> {
                    String plain = option.longestName().replaceFirst("^-+", "");
                    put(name + "." + plain, "cli.option." + plain, "");
                });
        command.getSubcommands()
                .forEach((sub, line) -> {
                    String below = name.equals("ocua") ? "cli.help" : key;
                    describe(line, name + "." + sub, below + "." + sub);
                });
    }

    private void put(String name, String key, String after) {
        String text = texts.of(key);
        if (!text.equals(key)) {
            String plain = text.replace("%n", "\u0000").replace("%", "%%").replace("\u0000", "%n");
            said.put(name, plain + after);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return said.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(said.keySet());
    }
}
