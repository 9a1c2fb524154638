package org.taxophone.app.launch;

import java.util.List;
import org.taxophone.app.dialog.Question;
import org.taxophone.app.i18n.Messages;

/// Asks whether work on the open project may end.
final class Leaving {
    private Leaving() {}

    /// @param then done once nothing works, or the person agreed
    static void ask(Services s, Runnable then) {
        String name = s.project().nameProperty().get();
        String stay = Messages.text("acts.leave.stay");
        if (!s.runs().isIdle()) {
            ask(
                    s,
                    new Question(
                            Messages.text("acts.leave", name),
                            Messages.text("acts.leave.explanation"),
                            List.of(Messages.text("acts.leave.stop"), stay)),
                    then);
        } else if (!s.applying().isIdle()) {
            ask(
                    s,
                    new Question(
                            Messages.text("acts.applying", name),
                            Messages.text("acts.applying.explanation"),
                            List.of(Messages.text("acts.applying.stop"), stay)),
                    then);
        } else {
            then.run();
        }
    }

    private static void ask(Services s, Question question, Runnable then) {
        s.dialogs()
                .ask(
                        question,
                        answer -> {
                            if (answer == 0) {
                                then.run();
                            }
                        });
    }
}
