package org.taxophone.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.taxophone.common.TaxophoneException;
import org.taxophone.engine.NativeValues;

/// What a finished run keeps of its model, to be applied to other clips later: a few facts and
/// every number, by name. One file, `model/trained.model` in the run's folder.
///
/// The file is `TAXOMODL`, format version, length of the body, CRC-32C of the body, body. A
/// checkpoint is not enough: a training may set its cluster head anew after the last one.
///
/// @param facts words about the model, such as the front end whose features it takes
/// @param values numbers by name
public record StoredModel(Map<String, String> facts, Map<String, float[]> values) {
    /// Where it lies below the run's folder.
    public static final String FILE = "model/trained.model";

    /// The fact that names the front end: its fingerprint.
    public static final String FRONT_END = "frontEnd";

    private static final ChecksummedFile FORMAT =
            new ChecksummedFile("TAXOMODL", 1, "stored model");

    public StoredModel {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// A fact.
    ///
    /// @throws TaxophoneException if the model does not tell it
    public String fact(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw incomplete(name);
        }
        return fact;
    }

    /// A whole number among the facts.
    public int number(String name) {
        return Integer.parseInt(fact(name));
    }

    /// Numbers.
    ///
    /// @throws TaxophoneException if the model has none of that name
    public float[] value(String name) {
        float[] value = values.get(name);
        if (value == null) {
            throw incomplete(name);
        }
        return value;
    }

    private static TaxophoneException incomplete(String name) {
        return new TaxophoneException(
                "The stored model lacks \"" + name + "\"",
                "Run the recipe again: the model was stored by another version of the program");
    }

    /// Writes the model of a run.
    ///
    /// @throws TaxophoneException if the disk is full or may not be written
    public void write(Path runFolder) {
        Path file = runFolder.resolve(FILE);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(facts.size());
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                out.writeUTF(fact.getKey());
                out.writeUTF(fact.getValue());
            }
            NativeValues.write(out, values);
            FORMAT.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The model could not be written to " + file + ": " + e.getMessage(),
                    "Make room on the disk, then resume the run",
                    e);
        }
    }

    /// Whether a run keeps a model.
    public static boolean isIn(Path runFolder) {
        return Files.isRegularFile(runFolder.resolve(FILE));
    }

    /// Reads the model of a run.
    ///
    /// @throws TaxophoneException if there is none, it is damaged, or a newer program wrote it
    public static StoredModel read(Path runFolder) {
        Path file = runFolder.resolve(FILE);
        if (!isIn(runFolder)) {
            throw new TaxophoneException(
                    "The run in " + runFolder + " keeps no model",
                    "Run its recipe again: this version keeps the model of each finished run");
        }
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(FORMAT.read(file)));
            Map<String, String> facts = new LinkedHashMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                facts.put(in.readUTF(), in.readUTF());
            }
            return new StoredModel(facts, NativeValues.read(in));
        } catch (IOException e) {
            throw new TaxophoneException(
                    file + " is damaged: " + e.getMessage(),
                    "Restore the file from a copy, or run the recipe again",
                    e);
        }
    }
}
