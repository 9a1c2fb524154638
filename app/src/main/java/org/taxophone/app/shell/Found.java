package org.taxophone.app.shell;

/// Something that the palette found and can go to.
///
/// @param kind what it is
/// @param icon literal of its icon; empty for a cluster, which has its number
/// @param cluster from 0; [#NO_CLUSTER] for anything else
/// @param about one line about it; may be empty
/// @param note its shortcut; empty for none
/// @param obstacle why it cannot be called now; empty if it can
public record Found(
        Kind kind,
        String icon,
        int cluster,
        String text,
        String about,
        String note,
        String obstacle,
        Runnable act) {
    /// Of what is no cluster.
    public static final int NO_CLUSTER = -1;

    /// What can be found.
    public enum Kind {
        COMMAND,
        CLUSTER,
        RUN,
        CLIP
    }

    static Found command(Command command, Runnable act) {
        return new Found(
                Kind.COMMAND,
                CommandIcons.of(command),
                NO_CLUSTER,
                command.text(),
                command.about(),
                SingleKeys.words(command),
                command.obstacle(),
                act);
    }

    /// @param cluster from 0
    public static Found cluster(int cluster, String text, String about, Runnable act) {
        return new Found(Kind.CLUSTER, "", cluster, text, about, "", "", act);
    }

    public static Found run(String text, String about, Runnable act) {
        return new Found(Kind.RUN, "fth-activity", NO_CLUSTER, text, about, "", "", act);
    }

    public static Found clip(String text, String about, Runnable act) {
        return new Found(Kind.CLIP, "fth-volume-2", NO_CLUSTER, text, about, "", "", act);
    }

    boolean isPossible() {
        return obstacle.isEmpty();
    }
}
