package org.lectern.app;

import picocli.CommandLine.IVersionProvider;

/// The version of the program, as the build put it into the module.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var number = Main.class.getModule().getDescriptor().version().map(Object::toString).orElse("unreleased");
        return new String[]{"Lectern " + number};
    }
}
