package org.taxophone.app.launch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.Question;
import org.taxophone.app.i18n.Messages;
import org.taxophone.common.Versions;

/// Says which program this is, of what it is made, and that it is free software without warranty.
final class About {
    private final Dialogs dialogs;

    About(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void show() {
        Map<String, String> versions = Versions.all();
        dialogs.ask(
                new Question(
                        "Taxophone " + Versions.taxophone(),
                        Messages.text(
                                "about.text",
                                versions.getOrDefault("java", "?"),
                                versions.getOrDefault("javafx", "?"),
                                versions.getOrDefault("pytorch", "?"),
                                versions.getOrDefault("smile", "?")),
                        List.of(Messages.text("dialog.close"), Messages.text("about.copy"))),
                answer -> {
                    if (answer == 1) {
                        copy(versions);
                    }
                });
    }

    private static void copy(Map<String, String> versions) {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                versions.entrySet().stream()
                        .map(version -> version.getKey() + " " + version.getValue())
                        .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
