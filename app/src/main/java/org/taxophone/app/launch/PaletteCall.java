package org.taxophone.app.launch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Overlays;
import org.taxophone.app.shell.PaletteOffer;
import org.taxophone.app.shell.Place;
import org.taxophone.app.shell.RecentCommands;

/// Opens the palette with what there is to find.
final class PaletteCall {
    private final Services s;
    private final Overlays overlays;
    private final RecentCommands recent;
    private final Map<String, String> homes = new HashMap<>();

    PaletteCall(Services services, Overlays overlays, RecentCommands recent) {
        this.s = services;
        this.overlays = overlays;
        this.recent = recent;
        s.finders().addClips(new ClipFinder(services)::find);
        s.finders().addRuns(new RunFinder(services)::find);
    }

    /// Says in which place a command is at home.
    void home(Command command, Place place) {
        homes.put(command.id(), place.id());
    }

    /// @param typed what stands in its field to begin with
    void open(List<Command> commands, Optional<Place> here, String typed) {
        Set<String> ofHere =
                commands.stream()
                        .map(Command::id)
                        .filter(id -> here.filter(place -> isAt(id, place)).isPresent())
                        .collect(Collectors.toSet());
        int selected = s.selection().clips().size();
        overlays.showPalette(
                new PaletteOffer(
                        commands,
                        ofHere.isEmpty()
                                ? ""
                                : Messages.text("command.place." + here.orElseThrow().id()),
                        ofHere,
                        recent,
                        s.finders(),
                        selected > 1
                                ? Messages.text("palette.context", Figures.count(selected))
                                : ""),
                typed);
    }

    private boolean isAt(String command, Place place) {
        return place.id().equals(homes.get(command))
                || place.steps().isPresent() && ClipCommands.IDS.contains(command);
    }
}
