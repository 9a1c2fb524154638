package org.taxophone.app.shell;

import java.util.List;
import java.util.Set;

/// What the palette has to offer.
///
/// @param commands all of them
/// @param place name of the place on show, empty for none
/// @param here ids of the commands that belong to it
/// @param recent those called last
/// @param finders what can be gone to beside commands
/// @param context what commands will be done to, in words; may be empty
public record PaletteOffer(
        List<Command> commands,
        String place,
        Set<String> here,
        RecentCommands recent,
        Finders finders,
        String context) {}
