-- What a registration looks up on its way has indexes that begin with the column that selects, not with the program, which most
-- rows share: a server that has not counted its rows yet takes either for as good, and then reads all of a program. Lists of
-- registrations keep theirs, for they are walked.

create table claim_of_customer (
    program varchar(64) not null, claim_key varchar(140) not null, product_line varchar(64) not null,
    registration_id varchar(100) not null, version bigint not null,
    primary key (claim_key, product_line, program));

insert into claim_of_customer select program, claim_key, product_line, registration_id, version from claim;
drop table claim;
alter table claim_of_customer rename to claim;
create index claim_of_registration on claim (registration_id, program);

drop index ruling_by_registration;
create index ruling_of_registration on ruling (registration_id, program, seq);

drop index lookup_key_by_record;
create index lookup_key_of_record on lookup_key (record_id, program, record_type);

drop index precheck_by_partner;
create index precheck_of_partner on precheck (partner_id, program, asked_at);
