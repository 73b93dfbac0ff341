-- Everything here can be made again from the journal. Portable between H2 and PostgreSQL.

-- Which act the tables have last seen.
create table mark (
    id integer not null primary key,
    sequence bigint not null,
    head varchar(64) not null
);

create table desk (
    id integer not null primary key,
    agency varchar(40) not null,
    name varchar(300) not null,
    lane_desk integer not null,
    lane_from integer not null,
    lane_to integer not null,
    lookup varchar(40) not null,
    training boolean not null,
    public_key varchar(200) not null,
    private_key varchar(200) not null
);

create table officer (
    name varchar(32) not null primary key,
    full_name varchar(200) not null,
    role varchar(20) not null
);

create table edition (
    code varchar(40) not null,
    adopted date not null,
    title varchar(1000) not null,
    field varchar(300) not null,
    present boolean not null,
    body varchar(1000000) not null,
    constraint pk_edition primary key (code, adopted)
);

create table calendar_year (
    covered integer not null primary key
);

create table calendar_day (
    on_day date not null primary key,
    kind varchar(40) not null,
    name varchar(300) not null
);

-- Agencies with their successors, in the order of the file.
create table agency (
    code varchar(40) not null primary key,
    no integer not null,
    name varchar(300) not null,
    valid_from date,
    valid_to date,
    succeeded_by varchar(40) not null,
    level varchar(20) not null
);

create table office_rules (
    id integer not null primary key,
    body varchar(100000) not null
);

create table clock (
    id integer not null primary key,
    last_day date not null
);

-- How many numbers of a series a lane has given on a day (or in a year).
create table series (
    series varchar(20) not null,
    span varchar(10) not null,
    used integer not null,
    constraint pk_series primary key (series, span)
);

create table dossier (
    no bigint not null primary key,
    id uuid not null,
    code varchar(60) not null,
    code_tail varchar(20) not null,
    procedure_code varchar(40) not null,
    procedure_title varchar(1000) not null,
    procedure_field varchar(300) not null,
    edition date not null,
    case_name varchar(500) not null,
    limit_amount decimal(9, 3) not null,
    limit_unit varchar(20),
    decision varchar(500) not null,
    steps varchar(50000),
    known_as varchar(300) not null,
    name varchar(200) not null,
    identity varchar(20) not null,
    born date,
    sex varchar(10),
    phone varchar(20) not null,
    email varchar(254) not null,
    address varchar(500) not null,
    organisation varchar(300) not null,
    owner varchar(200) not null,
    authorised varchar(300) not null,
    copies integer not null,
    fee bigint,
    channel varchar(10) not null,
    delivery varchar(20) not null,
    note varchar(1000) not null,
    consent varchar(10),
    consent_number varchar(60),
    account varchar(20),
    deliver_to varchar(500),
    received timestamp(6) with time zone not null,
    entered timestamp(6) with time zone not null,
    status integer not null,
    status_before integer,
    starts timestamp(6) with time zone,
    due timestamp(6) with time zone,
    original_due timestamp(6) with time zone,
    paused varchar(500),
    paused_original varchar(500),
    extended boolean not null,
    supplements integer not null,
    version integer not null,
    finished timestamp(6) with time zone,
    returned timestamp(6) with time zone,
    holder varchar(32) not null,
    course varchar(4000),
    step_due timestamp(6) with time zone,
    folded varchar(700) not null,
    constraint uq_dossier_id unique (id),
    constraint uq_dossier_code unique (code)
);

create index ix_dossier_tail on dossier (code_tail);
create index ix_dossier_identity on dossier (identity);
create index ix_dossier_phone on dossier (phone);
create index ix_dossier_status_due on dossier (status, due);
-- With the code, so that the most used procedures are counted without reading a dossier.
create index ix_dossier_received on dossier (received, procedure_code);
create index ix_dossier_procedure on dossier (procedure_code);

create table dossier_alias (
    code varchar(60) not null primary key,
    dossier bigint not null
);

create table submitted (
    dossier bigint not null,
    no integer not null,
    name varchar(2000) not null,
    originals integer not null,
    certified integer not null,
    copies integer not null,
    source varchar(40) not null,
    constraint pk_submitted primary key (dossier, no)
);

create table attachment (
    sequence bigint not null primary key,
    dossier bigint not null,
    component integer not null,
    sha256 varchar(64) not null,
    size bigint not null,
    name varchar(300) not null,
    added timestamp(6) with time zone not null,
    officer varchar(32) not null
);

create index ix_attachment_dossier on attachment (dossier);

create table history (
    sequence bigint not null primary key,
    dossier bigint not null,
    moment timestamp(6) with time zone not null,
    officer varchar(32) not null,
    kind varchar(20) not null,
    status integer not null,
    due timestamp(6) with time zone,
    version integer not null,
    text varchar(4000) not null,
    body varchar(100000) not null
);

create index ix_history_dossier on history (dossier, sequence);

create table issued (
    sequence bigint not null primary key,
    dossier bigint not null,
    form varchar(20) not null,
    paper varchar(10) not null,
    version integer not null,
    reprint integer not null,
    pages integer not null,
    sha256 varchar(64),
    moment timestamp(6) with time zone not null,
    officer varchar(32) not null
);

create index ix_issued_dossier on issued (dossier, form, paper, version);

-- Forms 02 and 03 given before acceptance.
create table slip (
    id uuid not null primary key,
    sequence bigint not null,
    form varchar(2) not null,
    number varchar(30) not null,
    moment timestamp(6) with time zone not null,
    officer varchar(32) not null,
    identity varchar(20) not null,
    procedure_code varchar(40) not null,
    body varchar(100000) not null
);

create index ix_slip_identity on slip (identity, procedure_code, form);

-- Names without marks: each word, and each pair of words in alphabetical order (see package store).
create table name_word (
    word varchar(60) not null,
    dossier bigint not null,
    constraint pk_name_word primary key (word, dossier)
);

create table name_pair (
    pair varchar(121) not null,
    dossier bigint not null,
    constraint pk_name_pair primary key (pair, dossier)
);

-- What the portal must be told (see Message). `no` is the act's sequence times 1000 plus a place;
-- `dossier` is null for what a stick brought from another desk.
create table message (
    no bigint not null primary key,
    subject uuid not null,
    dossier bigint,
    parcel bigint,
    number bigint,
    code varchar(60) not null,
    kind varchar(10) not null,
    status integer not null,
    moment timestamp(6) with time zone not null,
    officer varchar(200) not null,
    text varchar(2000) not null,
    state varchar(10) not null,
    body varchar(1000000),
    hash varchar(64),
    again boolean not null,
    touched bigint not null,
    frozen bigint,
    tries integer not null,
    failures integer not null,
    reason varchar(40) not null,
    words varchar(1000) not null,
    changed timestamp(6) with time zone not null,
    next_try timestamp(6) with time zone,
    url varchar(1000),
    attachment bigint not null
);

-- With all that the status bar asks every few seconds, and the dossier for the queue of unsent ones: what
-- waits is counted without reading a message.
create index ix_message_state on message (state, kind, no, moment, dossier);
create index ix_message_subject on message (subject, no);

-- Where reading the portal's changes goes on, and in which of its lives.
create table portal_side (
    id integer not null primary key,
    life varchar(200) not null,
    cursor_at bigint not null
);

-- Rows the portal told, each once (by digest).
create table incoming (
    no bigint not null primary key,
    seq bigint not null,
    kind varchar(40) not null,
    code varchar(200) not null,
    dossier bigint,
    digest varchar(64) not null,
    taken timestamp(6) with time zone not null,
    state varchar(10) not null,
    why varchar(40) not null,
    body varchar(1000000) not null
);

create index ix_incoming_digest on incoming (digest);
create index ix_incoming_state on incoming (state, no);

-- Fields that both sides changed; `settled` is null until a person has chosen.
create table conflict (
    no bigint not null,
    field varchar(40) not null,
    dossier bigint not null,
    base varchar(4000) not null,
    mine varchar(4000) not null,
    theirs varchar(4000) not null,
    chosen varchar(4000),
    settled timestamp(6) with time zone,
    constraint pk_conflict primary key (no, field)
);

create index ix_conflict_dossier on conflict (dossier);

-- Sticks taken in, each once.
create table parcel (
    no bigint not null primary key,
    id uuid not null,
    sender varchar(100) not null,
    constraint uq_parcel_id unique (id)
);

-- Public keys this desk signed receipts with before; they go on checking.
create table signing_key (
    sequence bigint not null primary key,
    public_key varchar(200) not null,
    replaced timestamp(6) with time zone not null
);
