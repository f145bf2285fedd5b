package dev.umpire.search;

import dev.umpire.store.Database;
import dev.umpire.store.Databases;
import dev.umpire.store.OnBothDatabases;
import dev.umpire.store.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** Tests each of which has a register of its own, on either database. */
@OnBothDatabases
abstract class AtAnEmptyRegister {

    @Parameter
    Databases.Kind kind;

    Database database;
    Transactions transactions;

    @BeforeEach
    void open() {
        database = kind.open();
        transactions = new Transactions(database);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
