package dev.umpire.registration.online;

import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** Tests each of which has an office of its own, with two partners, on either database. */
@OnBothDatabases
abstract class AtTheOffice {

    @Parameter
    Databases.Kind kind;

    Database database;
    Office office;

    @BeforeEach
    void open() {
        database = kind.open();
        office = new Office(database).withPartner("beifang").withPartner("huadong");
    }

    @AfterEach
    void close() {
        database.close();
    }
}
