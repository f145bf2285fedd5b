-- The import that goes on, one at a time for each program. It stands still when it was not seen for long.
create table import_run (
    program varchar(64) not null, id varchar(36) not null,
    began_at timestamp(6) with time zone not null, seen_at timestamp(6) with time zone not null,
    lines int not null, done int not null,
    objection_line int, objection_by varchar(100),
    primary key (program));

-- What an import is about to protect, told before it is there to whoever rules on the same customer and line.
create table announcement (
    program varchar(64) not null, run varchar(36) not null, line int not null, document text not null,
    primary key (run, line));

create table announcement_slot (
    program varchar(64) not null, slot_key varchar(300) not null, run varchar(36) not null, line int not null,
    primary key (slot_key, program, run, line));

create index announcement_slot_by_run on announcement_slot (run, line);
